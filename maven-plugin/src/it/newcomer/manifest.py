package("app", base_path="src/main/micropython")
