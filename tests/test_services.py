"""The parts that other tests lean on come up and do their work."""

import imaplib

import pika
import psycopg
import redis

from storage.embedded import Valkey
from tests.services import Dovecot, Postgres, Rabbit


def test_postgresql_runs_statements(postgres: Postgres) -> None:
    address = postgres.create("started").replace("+psycopg", "")
    with psycopg.connect(address) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)


def test_valkey_asks_for_its_password_and_keeps_a_value(valkey: Valkey) -> None:
    client = redis.Redis.from_url(valkey.url)
    client.set("bell", "1")
    assert client.get("bell") == b"1"


def test_rabbitmq_delivers_a_message(rabbit: Rabbit) -> None:
    with pika.BlockingConnection(pika.URLParameters(rabbit.url)) as connection:
        channel = connection.channel()
        channel.queue_declare("bell", exclusive=True)
        channel.basic_publish("", "bell", b"1")
        assert channel.basic_get("bell")[2] == b"1"


def test_dovecot_takes_and_gives_a_mail(dovecot: Dovecot) -> None:
    with imaplib.IMAP4("127.0.0.1", dovecot.port) as mailbox:
        mailbox.login(dovecot.user, dovecot.password)
        mailbox.append("INBOX", "", "", b"Subject: bewijs\r\n\r\nhallo\r\n")
        assert mailbox.select("INBOX")[1] == [b"1"]
        mailbox.store("1", "+FLAGS", "\\Deleted")
        mailbox.expunge()
