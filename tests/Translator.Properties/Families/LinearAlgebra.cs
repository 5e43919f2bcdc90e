namespace Translator.Properties.Families;

/// <summary>Products of matrices and what is made of them.</summary>
static class LinearAlgebra
{
    static readonly Gen<int> Size = Gen.Int[1, 4];

    public static IEnumerable<Property> All =>
    [
        new("MatMul",
            from batch in Draw.Broadcast(2)
            from sizes in Size.Array[3]
            from vectors in Gen.Int[0, 4]
            select vectors switch
            {
                0 => new Sample("MatMul(a, b)", new Argument("a", [sizes[1]]), new Argument("b", [sizes[1]])),
                1 => new Sample("MatMul(a, b)", new Argument("a", [sizes[1]]), new Argument("b", [.. batch.Second, sizes[1], sizes[2]])),
                2 => new Sample("MatMul(a, b)", new Argument("a", [.. batch.First, sizes[0], sizes[1]]), new Argument("b", [sizes[1]])),
                _ => new Sample("MatMul(a, b)", new Argument("a", [.. batch.First, sizes[0], sizes[1]]), new Argument("b", [.. batch.Second, sizes[1], sizes[2]])),
            }),
        Product("Mm", s => [s[0], s[1]], s => [s[1], s[2]]), Product("Bmm", s => [2, s[0], s[1]], s => [2, s[1], s[2]]), Product("Mv", s => [s[0], s[1]], s => [s[1]]), Product("Dot", s => [s[0]], s => [s[0]]),
        Product("Outer", s => [s[0]], s => [s[1]]), Product("Inner", s => [s[0], s[1]], s => [s[2], s[1]]), Product("Linear", s => [s[0], s[1]], s => [s[2], s[1]]),
        new("Linear with bias",
            from sizes in Draw.Shape(1, 4)
            from size in Size
            from layer in Gen.Int[0, 2]
            let x = new Argument("x", sizes) { Symbols = sizes.Length > 1 ? Draw.Batch : [] }
            select layer > 0
                ? new Sample("layer.Forward(x)", x) { Layer = $"Linear({sizes[^1]}, {size}, {(layer == 1 ? "true" : "false")})" }
                : new Sample("Linear(x, weight, bias)", x, new Argument("weight", [size, sizes[^1]]), new Argument("bias", [size]))),
        new("Bilinear",
            from sizes in Draw.Shape(0, 2)
            from s in Size.Array[3]
            from layer in Gen.Bool
            let inputs = new Argument[] { new("x", [.. sizes, s[0]]), new("y", [.. sizes, s[1]]) }
            select layer
                ? new Sample("layer.Forward(x, y)", inputs) { Layer = $"Bilinear({s[0]}, {s[1]}, {s[2]})" }
                : new Sample("Bilinear(x, y, weight, bias)", [.. inputs, new("weight", [s[2], s[0], s[1]]), new("bias", [s[2]])])),
        new("Tensordot",
            from s in Size.Array[4]
            from form in Gen.Int[0, 2]
            select form switch
            {
                0 => new Sample("Tensordot(a, b)", new Argument("a", [s[0], s[1], s[2]]), new Argument("b", [s[1], s[2], s[3]])),
                1 => new Sample("Tensordot(a, b, 1)", new Argument("a", [s[0], s[1]]), new Argument("b", [s[1], s[2], s[3]])),
                _ => new Sample("Tensordot(a, b, [0, 2], [1, -3])", new Argument("a", [s[0], s[1], s[2]]), new Argument("b", [s[2], s[0], s[3]])),
            }),
        new("Addmm, Addmv, Baddbmm",
            from s in Size.Array[3]
            from form in Gen.Int[0, 2]
            from factors in Gen.OneOf("", ", 0.5, 2", ", beta: 0")
            select form switch
            {
                0 => new Sample($"Addmm(c, a, b{factors})", new Argument("c", [s[2]]), new Argument("a", [s[0], s[1]]), new Argument("b", [s[1], s[2]])),
                1 => new Sample($"Addmv(c, a, b{factors})", new Argument("c", [s[0]]), new Argument("a", [s[0], s[1]]), new Argument("b", [s[1]])),
                _ => new Sample($"Baddbmm(c, a, b{factors})", new Argument("c", [2, s[0], s[2]]), new Argument("a", [2, s[0], s[1]]), new Argument("b", [2, s[1], s[2]])),
            }),
        new("Addbmm, Addr",
            from s in Size.Array[3]
            from form in Gen.Bool
            from factors in Gen.OneOf("", ", 0.5, 2", ", beta: 0")
            select form
                ? new Sample($"Addbmm(c, a, b{factors})", new Argument("c", [s[2]]), new Argument("a", [2, s[0], s[1]]), new Argument("b", [2, s[1], s[2]]))
                : new Sample($"Addr(c, a, b{factors})", new Argument("c", [s[0], s[1]]), new Argument("a", [s[0]]), new Argument("b", [s[1]]))),
        new("Kron",
            from first in Draw.Shape(0, 3, 3)
            from second in Draw.Shape(0, 3, 3)
            from type in Gen.OneOf(DType.Float32, DType.Int64)
            select new Sample("Kron(a, b)", new Argument("a", first) { Symbols = ["N", "A", "B"] }, new Argument("b", second, type) { Symbols = ["K", "C", "D"] })),
        new("Einsum",
            from s in Size.Array[4]
            from form in Gen.OneOf("ij,jk->ik", "bij,bjk->bik", "ij->ji", "ij->", "i,j->ij", "bij,kj->bik", "...ij,jk->...ik", "ii->i", "ij,ij->i", "bhqd,bhkd->bhqk", "ij,jk", "...i,...i->...")
            let sizes = "bhijkqd".ToDictionary(c => c, c => c == 'd' ? 3 : s["bhijkqd".IndexOf(c) % 4])
            let operands = form.Split("->")[0].Split(',').Select((labels, i) => new Argument("ab"[i..(i + 1)], [.. labels.Replace("...", "b", StringComparison.Ordinal).Select(c => sizes[c])])).ToArray()
            select new Sample($"Einsum(\"{form}\", {string.Join(", ", operands.Select(o => o.Name))})", operands)),
        new("Tril, Triu",
            from sizes in Draw.Shape(2, 4)
            from f in Gen.OneOf("Tril", "Triu")
            from diagonal in Gen.Int[-3, 3]
            from type in Gen.OneOf(DType.Float32, DType.Int64, DType.Bool)
            select new Sample($"{f}(x, {diagonal})", new Argument("x", sizes, type) { Symbols = Draw.AllSymbols })),
        new("Diagonal",
            from sizes in Draw.Shape(2, 4)
            from axes in Draw.Order(sizes.Length)
            from offset in Gen.Int[-2, 2]
            select new Sample($"Diagonal(x, {offset}, {axes[0]}, {axes[1]})", new Argument("x", sizes))),
        new("Diag, DiagEmbed, Trace",
            from sizes in Draw.Shape(2, 2)
            from offset in Gen.Int[-2, 2]
            from form in Gen.OneOf("Diag(x, 0)", "Diag(v, {0})", "DiagEmbed(x, {0})", "DiagEmbed(x, {0}, 0, 2)", "DiagEmbed(x, {0}, 2, 0)", "DiagEmbed(x, {0}, -1, 0)", "Diagflat(x)", "Diagflat(x, {0})", "Trace(x)")
            select new Sample(form.Replace("{0}", $"{offset}", StringComparison.Ordinal), form.Contains('v') ? new Argument("v", [sizes[0]]) : new Argument("x", sizes))),
        new("Cdist",
            from batch in Draw.Shape(0, 1)
            from s in Size.Array[3]
            from p in Gen.OneOf("2", "1", "3")
            select new Sample($"Cdist(a, b, {p})", new Argument("a", [.. batch, s[0], s[2]]), new Argument("b", [.. batch, s[1], s[2]]))),
        new("CosineSimilarity",
            from sizes in Draw.Shape(1, 3)
            from axis in Draw.Axis(sizes.Length)
            from layer in Gen.Bool
            let inputs = new Argument[] { new("x", sizes), new("y", sizes) }
            select layer ? new Sample("layer.Forward(x, y)", inputs) { Layer = $"CosineSimilarity({axis}, 1e-6)" } : new Sample($"CosineSimilarity(x, y, {axis})", inputs)),
        new("PairwiseDistance",
            from sizes in Draw.Shape(1, 3)
            from p in Gen.OneOf("1", "2", "3")
            from keep in Draw.Flag
            from layer in Gen.Bool
            let inputs = new Argument[] { new("x", sizes), new("y", sizes) }
            select layer ? new Sample("layer.Forward(x, y)", inputs) { Layer = $"PairwiseDistance({p}, 1e-3, {keep})" } : new Sample($"PairwiseDistance(x, y, {p}, keepdim: {keep})", inputs)),
    ];

    static Property Product(string function, Func<int[], int[]> first, Func<int[], int[]> second) => new(function,
        Size.Array[3].Select(sizes => new Sample($"{function}(a, b)", new Argument("a", first(sizes)), new Argument("b", second(sizes)))));
}
