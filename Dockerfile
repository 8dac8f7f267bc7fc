# One image for every process of bewijs; compose.yaml says which command each runs.
FROM python:3.11-slim-bookworm

WORKDIR /app
ENV PIP_NO_CACHE_DIR=1 PYTHONUNBUFFERED=1 HOME=/tmp

# The same set-up as everywhere: Tesseract from Debian, Python packages by their hashes, no compiler.
COPY run pyproject.toml requirements.lock ./
RUN ./run setup && rm -rf /var/lib/apt/lists/*

COPY . .
RUN .venv/bin/python -m compileall -q -x '/\.venv/' . \
    && useradd --system --no-create-home --home-dir /tmp bewijs

USER bewijs
ENTRYPOINT ["/app/.venv/bin/bewijs"]
CMD ["web"]
