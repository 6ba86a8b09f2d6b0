t"{pass}"
