t"{a}" b"b"
