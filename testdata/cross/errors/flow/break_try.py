try:
    break
except: pass
