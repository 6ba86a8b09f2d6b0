t"{a}" f"{b}"
