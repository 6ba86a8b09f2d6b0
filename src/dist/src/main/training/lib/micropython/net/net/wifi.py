def connect(name, key=b"", retries=3, big=1 << 80, share=0.5):
    for attempt in range(retries):
        yield name, key, attempt, big, share
