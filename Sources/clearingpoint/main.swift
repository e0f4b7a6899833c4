print("clearingpoint")
