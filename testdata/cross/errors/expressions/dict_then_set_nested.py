x = [{a: b,
      c}]
