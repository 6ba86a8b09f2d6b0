# Without braces there is still a call of format().
print(f"", f"abc", f'', f"""multi
line""", f'it''s')
