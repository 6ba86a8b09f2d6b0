try: pass
finally: continue
