x = "\Uffffffff"
