f"{if x}"
