f""
f'a'
f"{a}"
f"{a}{b}"
f"{{}}"
f"{{{a}}}"
f"}}"
f"{a!r}"
f"{a!s:>3}"
f"{a!x}"
f"{a:{b}.{c}}"
f"{a=}"
f"{ a = }"
f"{a['k']}"
f'{d["k"]}'
f"{a != b}"
f"{(a, b)}"
f"{[i for i in x]}"
f"{ {1: 2} }"
f"{a:%H:%M}"
f"{(lambda: 1)}"
f"{a]:}[}"
rf"\n{a}"
fr'\{a}'
f"{a,}" "plain {}" f"{b}" 'more' f"{c}" + x
f"{f'{a}'}" + f"{'}'}"
f"{f'{f"{a}"}'}"
f"""{
  a
}""" + f'''{a
}'''
f"é\x41{'\x41'}"
(f"{a}"

f"{b}"
)
