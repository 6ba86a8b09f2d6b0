try: pass
except: pass
else: pass
except: pass
