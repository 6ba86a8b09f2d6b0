a."b"
