f"{a}" t"{b}"
