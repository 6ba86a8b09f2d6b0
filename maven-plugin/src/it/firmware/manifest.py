module("blink.py", base_path="$(HERE)", opt=3)
