namespace Translator.Properties.Families;

/// <summary>Losses with every reduction.</summary>
static class Losses
{
    static readonly Gen<string> Reduction = Gen.OneOf("mean", "sum", "none");

    public static IEnumerable<Property> All =>
    [
        new("CrossEntropy of classes",
            from sizes in Gen.Int[1, 4].Array[2, 4]
            from weight in Gen.Bool
            from smoothing in Gen.OneOf("", ", labelSmoothing: 0.1")
            from ignore in Gen.OneOf("", ", ignoreIndex: 0")
            from reduction in Reduction
            from layer in Gen.Bool
            let arguments = $"reduction: \"{reduction}\"{smoothing}{ignore}"
            let classes = Math.Max(2, sizes[1])
            let inputs = new Argument[] { new("x", [sizes[0], classes, .. sizes[2..]]), Classes([sizes[0], .. sizes[2..]], classes) }
            select layer ? new Sample("layer.Forward(x, target)", inputs) { Layer = $"CrossEntropyLoss({arguments})" }
                : new Sample($"CrossEntropy(x, target, {(weight ? "weight: weight, " : "")}{arguments})", [.. inputs, .. weight ? [new("weight", [classes]) { Low = 0.5 }] : Array.Empty<Argument>()])),
        new("CrossEntropy of probabilities",
            from sizes in Gen.Int[2, 4].Array[2, 3]
            from smoothing in Gen.OneOf("", ", labelSmoothing: 0.1")
            from reduction in Reduction
            select new Sample($"CrossEntropy(x, target, reduction: \"{reduction}\"{smoothing})", new Argument("x", sizes), new Argument("target", sizes) { Low = 0, High = 1 })),
        new("NllLoss",
            from sizes in Gen.Int[2, 4].Array[2, 4]
            from weight in Gen.Bool
            from reduction in Reduction
            from layer in Gen.Bool
            let inputs = new Argument[] { new("x", sizes), Classes([sizes[0], .. sizes[2..]], sizes[1]) }
            select layer ? new Sample("layer.Forward(x, target)", inputs) { Layer = $"NLLLoss(reduction: \"{reduction}\")" }
                : new Sample($"NllLoss(x, target, {(weight ? "weight, " : "")}reduction: \"{reduction}\")", [.. inputs, .. weight ? [new("weight", [sizes[1]]) { Low = 0.5 }] : Array.Empty<Argument>()])),
        Pair("BinaryCrossEntropy", "BCELoss", low: 0.05, high: 0.95), Pair("BinaryCrossEntropyWithLogits", "BCEWithLogitsLoss"), Pair("SoftMarginLoss", "SoftMarginLoss"),
        Pair("MseLoss", "MSELoss"), Pair("L1Loss", "L1Loss"), Pair("SmoothL1Loss", "SmoothL1Loss", more: ", beta: 0.5"), Pair("HuberLoss", "HuberLoss", more: ", delta: 0.7"),
        Pair("PoissonNllLoss", "PoissonNLLLoss", low: 0.1, high: 3, more: ", full: true"), Pair("KlDiv", "KLDivLoss", low: 0.1, high: 1), Pair("HingeEmbeddingLoss", "HingeEmbeddingLoss", more: ", margin: 0.5"),
        new("BinaryCrossEntropy with weights",
            from sizes in Draw.Shape(2, 3)
            from reduction in Reduction
            from form in Gen.OneOf("BinaryCrossEntropy(x, target, weight, \"{0}\")", "BinaryCrossEntropyWithLogits(x, target, weight, \"{0}\")", "BinaryCrossEntropyWithLogits(x, target, reduction: \"{0}\", posWeight: weight)")
            select new Sample(form.Replace("{0}", reduction, StringComparison.Ordinal), new Argument("x", sizes) { Low = 0.05, High = 0.95 }, new Argument("target", sizes) { Low = 0, High = 1 }, new Argument("weight", [sizes[^1]]) { Low = 0.5 })),
        new("MseLoss, L1Loss, HuberLoss with weights",
            from sizes in Draw.Shape(1, 3)
            from reduction in Reduction
            from f in Gen.OneOf("MseLoss", "L1Loss", "HuberLoss")
            select new Sample($"{f}(x, target, \"{reduction}\", weight: weight)", new Argument("x", sizes), new Argument("target", sizes), new Argument("weight", sizes) { Low = 0.2 })),
        new("KlDiv by batch", Draw.Shape(1, 3).Select(Draw.Flag, (sizes, logs) => new Sample($"KlDiv(x, target, \"batchmean\", {logs})", new Argument("x", sizes), new Argument("target", sizes) { Low = 0.1, High = 1 }))),
        new("MultilabelSoftMarginLoss",
            from sizes in Draw.Shape(2, 2)
            from reduction in Reduction
            from layer in Gen.Bool
            let inputs = new Argument[] { new("x", sizes), new("target", sizes) { Given = [.. Enumerable.Range(0, sizes[0] * sizes[1]).Select(i => i % 2.0)] } }
            select layer ? new Sample("layer.Forward(x, target)", inputs) { Layer = $"MultiLabelSoftMarginLoss(reduction: \"{reduction}\")" } : new Sample($"MultilabelSoftMarginLoss(x, target, reduction: \"{reduction}\")", inputs)),
        new("MultilabelMarginLoss",
            from sizes in Gen.Int[2, 5].Array[1, 2]
            from ends in Gen.Int[0, 5]
            from reduction in Reduction
            from layer in Gen.Bool
            let classes = sizes[^1]
            let inputs = new Argument[] { new("x", sizes), new("target", sizes, DType.Int64) { Given = [.. Enumerable.Range(0, sizes.Aggregate(1, (a, b) => a * b)).Select(i => i % classes >= ends - i / classes ? i % 2 - 1.0 : (3 * i + 1) % classes)] } }
            select layer ? new Sample("layer.Forward(x, target)", inputs) { Layer = $"MultiLabelMarginLoss(\"{reduction}\")" } : new Sample($"MultilabelMarginLoss(x, target, \"{reduction}\")", inputs)),
        new("MultiMarginLoss",
            from sizes in Gen.Int[2, 4].Array[2]
            from p in Gen.Int[1, 2]
            from reduction in Reduction
            from layer in Gen.Bool
            let inputs = new Argument[] { new("x", sizes), Classes([sizes[0]], sizes[1]) }
            select layer ? new Sample("layer.Forward(x, target)", inputs) { Layer = $"MultiMarginLoss({p}, 0.7, reduction: \"{reduction}\")" } : new Sample($"MultiMarginLoss(x, target, {p}, 0.7, reduction: \"{reduction}\")", inputs)),
        new("GaussianNllLoss",
            from sizes in Draw.Shape(1, 3)
            from full in Draw.Flag
            from reduction in Reduction
            from layer in Gen.Bool
            let inputs = new Argument[] { new("x", sizes), new("target", sizes), new("deviation", sizes) { Low = 0.2 } }
            select layer ? new Sample("layer.Forward(x, target, deviation)", inputs) { Layer = $"GaussianNLLLoss({full}, reduction: \"{reduction}\")" } : new Sample($"GaussianNllLoss(x, target, deviation, {full}, reduction: \"{reduction}\")", inputs)),
        new("CosineEmbeddingLoss",
            from sizes in Gen.Int[2, 4].Array[2]
            from reduction in Reduction
            from layer in Gen.Bool
            let inputs = new Argument[] { new("x", sizes), new("y", sizes), Signs([sizes[0]]) }
            select layer ? new Sample("layer.Forward(x, y, target)", inputs) { Layer = $"CosineEmbeddingLoss(0.2, \"{reduction}\")" } : new Sample($"CosineEmbeddingLoss(x, y, target, 0.2, \"{reduction}\")", inputs)),
        new("TripletMarginLoss",
            from sizes in Gen.Int[2, 4].Array[2]
            from swap in Draw.Flag
            from reduction in Reduction
            from layer in Gen.Bool
            let inputs = new Argument[] { new("a", sizes), new("p", sizes), new("n", sizes) }
            select layer ? new Sample("layer.Forward(a, p, n)", inputs) { Layer = $"TripletMarginLoss(0.8, swap: {swap}, reduction: \"{reduction}\")" } : new Sample($"TripletMarginLoss(a, p, n, 0.8, swap: {swap}, reduction: \"{reduction}\")", inputs)),
        new("MarginRankingLoss",
            from sizes in Draw.Shape(1, 2)
            from reduction in Reduction
            from layer in Gen.Bool
            let inputs = new Argument[] { new("x", sizes), new("y", sizes), Signs(sizes) }
            select layer ? new Sample("layer.Forward(x, y, target)", inputs) { Layer = $"MarginRankingLoss(0.3, \"{reduction}\")" } : new Sample($"MarginRankingLoss(x, y, target, 0.3, \"{reduction}\")", inputs)),
    ];

    static Property Pair(string function, string layer, double low = -2, double high = 2, string more = "") => new(function,
        from sizes in Draw.Shape(1, 3)
        from reduction in Reduction
        from asLayer in Gen.Bool
        let target = function is "SoftMarginLoss" or "HingeEmbeddingLoss" ? Signs(sizes) : new("target", sizes) { Low = Math.Max(low, 0), High = function.StartsWith("Binary", StringComparison.Ordinal) ? 1 : high }
        let inputs = new[] { new Argument("x", sizes) { Low = low, High = high, Symbols = reduction == "none" ? Draw.AllSymbols : [] }, target with { Symbols = reduction == "none" ? Draw.AllSymbols : [] } }
        select asLayer ? new Sample("layer.Forward(x, target)", inputs) { Layer = $"{layer}(reduction: \"{reduction}\"{more})" } : new Sample($"{function}(x, target, reduction: \"{reduction}\"{more})", inputs));

    static Argument Classes(int[] sizes, int count) => new("target", sizes, DType.Int64) { Low = 0, High = count };

    static Argument Signs(int[] sizes) => new("target", sizes) { Given = [.. Enumerable.Range(0, sizes.Aggregate(1, (a, b) => a * b)).Select(i => i % 3 == 0 ? 1.0 : -1)] };
}
