# norun: 1.27 has no t-strings
d = {"a": 1}
s = t"{d['a']}"
s = t'{d["a"]}'
s = t"""{d["a"]} and "quoted" {d['a']}"""
s = t'''{d["a"]}'''
