# More of the reference's own texts, some with blanks.
print("maximum recursion depth exceeded", "string.templatelib", "templatelib", "interpolations",
      "Interpolation", "format_spec", "__template__", "heap_unlock", "vcvt_f32_s32", "UnicodeError")
