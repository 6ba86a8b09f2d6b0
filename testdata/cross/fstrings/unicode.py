# Text and names outside of ASCII.
größe = "groß"
print(f"größe → {größe}", f"{größe=}", f"{'é'}", f"😀{größe}😀")
