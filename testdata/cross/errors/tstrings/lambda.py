t"{lambda: a}"
