# Inside brackets newlines, indentation and comments are skipped.
a = [
1,
        2,

    3,
# comment

]
b = {
  'k'
  :
  a
  ,
}
c = (
)
def f(
a,
    *,
  b=(
3
)
):
  return (a
,
b)
print(a, b, c, f(
1
), a[
0
:
2
])
