using Translator.Engines.Jobs;
using static Translator.Properties.Differences.Indices.Happening;

namespace Translator.Properties.Differences.Indices;

/// <summary>What engines do with indices out of range; <c>docs/operators.md</c> shows it, and a test runs it.</summary>
static class IndexFamilies
{
    static readonly Argument X = new("x", [3]) { Given = [10, 20, 30] }, Table = new("w", [3, 2]) { Given = [10, 20, 30, 40, 50, 60] }, Values = new("y", [2]) { Given = [1, 2] }, Scores = new("s", [2, 3]) { Given = [1, 2, 3, 4, 5, 6] };

    public static IReadOnlyList<IndexFamily> All { get; } =
    [
        new("embedding, embedding_bag, index_select",
            [new("Embedding(i, w)", 3, Table), new("EmbeddingBag(Unsqueeze(i, 0), w)", 3, Table), new("IndexSelect(x, 0, i)", 3, X), new("IndexSelect(w, 1, i)", 2, Table)],
            By(Refuses, Refuses, Refuses), By(Refuses, Refuses, CountsFromTheEnd)),
        new("take, x[index]", [new("Take(x, i)", 3, X), new("x[i]", 3, X)], By(Refuses, Refuses, Refuses), null),
        new("gather, cross_entropy, nll_loss",
            [new("Gather(x, 0, i)", 3, X), new("CrossEntropy(s, i, reduction: \"none\")", 3, Scores), new("NllLoss(s, i, reduction: \"none\")", 3, Scores)],
            By(Refuses, ReadsBeside, Refuses), By(Refuses, ReadsBeside, CountsFromTheEnd)),
        new("multi_margin_loss", [new("MultiMarginLoss(s, i)", 3, Scores)], By(Refuses, ReadsBeside, Refuses), By(Refuses, ReadsBeside, ReadsBeside)),
        new("multilabel_margin_loss", [new("MultilabelMarginLoss(y, i)", 2, Values)], By(Refuses, ReadsBeside, Refuses), null),
        new("scatter, scatter_add, scatter_reduce, index_add, index_copy, max_unpool",
            [
                new("Scatter(x, 0, i, y)", 3, X, Values), new("ScatterAdd(x, 0, i, y)", 3, X, Values), new("ScatterReduce(x, 0, i, y, \"amax\")", 3, X, Values), new("IndexAdd(x, 0, i, y)", 3, X, Values),
                new("IndexCopy(x, 0, i, y)", 3, X, Values), new("MaxUnpool1d(Reshape(y, 1, 1, 2), Reshape(i, 1, 1, 2), 2)", 4, Values),
            ],
            By(Refuses, WritesBeside, Refuses), By(Refuses, WritesBeside, CountsFromTheEnd)),
        new("index_fill", [new("IndexFill(x, 0, i, 7)", 3, X)], By(Refuses, WritesBeside, Refuses), null),
        new("one_hot", [new("OneHot(i, 3)", 3)], By(GivesZeros, GivesZeros, GivesZeros), By(GivesZeros, GivesZeros, GivesZeros)),
    ];

    /// <summary>libtorch refuses all of them.</summary>
    static Dictionary<string, Happening> By(Happening tensorFlow, Happening tensorFlowJs, Happening onnxRuntime) => new()
    {
        [EngineNames.TorchSharp] = Refuses, [EngineNames.TensorFlow] = tensorFlow, [EngineNames.TensorFlowJs] = tensorFlowJs, [EngineNames.OnnxRuntime] = onnxRuntime,
    };

    /// <summary>The happening in words.</summary>
    public static string Text(Happening happening) => happening switch
    {
        Refuses => "an error that names the operator",
        CountsFromTheEnd => "counts from the end",
        GivesZeros => "gives zeros",
        ReadsBeside => "reads what stands in memory",
        _ => "writes into memory",
    };
}
