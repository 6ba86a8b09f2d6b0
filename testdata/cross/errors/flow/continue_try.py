try:
    continue
except: pass
