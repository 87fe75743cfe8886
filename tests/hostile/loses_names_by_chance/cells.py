# %%
mean = mean([1, 2, 6])
for spread in range(3):
    print(spread)
del variance
print = callable = globals = 3
