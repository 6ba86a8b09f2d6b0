try a: pass
except: pass
