namespace Translator.Properties.Families;

/// <summary>Recurrent layers and their cells.</summary>
static class Recurrence
{
    public static IEnumerable<Property> All =>
    [
        .. new[] { "RNN", "GRU", "LSTM" }.Select(kind => new Property($"layer {kind}",
            from input in Gen.Int[1, 3]
            from hidden in Gen.Int[2, 3]
            from layers in Gen.Int[1, 2]
            from both in Gen.Bool
            from batchFirst in Gen.Bool
            from bias in Draw.Flag
            from state in Gen.Bool
            from batch in Gen.Int[0, 2]
            from steps in Gen.Int[1, 4]
            from relu in Gen.Bool
            from projected in Gen.Bool
            let projection = kind == "LSTM" && projected ? 1 : 0
            let more = kind == "RNN" && relu ? "nonlinearity: \"relu\", " : ""
            let names = kind == "LSTM" ? new[] { "h", "c" } : ["h"]
            let sizes = batch == 0 ? new[] { steps, input } : batchFirst ? [batch, steps, input] : [steps, batch, input]
            let states = names.Select(name => new Argument(name, [layers * (both ? 2 : 1), .. batch == 0 ? [] : new[] { batch }, name == "h" && projection > 0 ? projection : hidden]) { Symbols = batch == 0 ? [] : [null, "N"] })
            select new Sample($"layer.Forward(x{(!state ? "" : kind == "LSTM" ? ", (h, c)" : ", h")})",
                [new Argument("x", sizes) { Symbols = batch == 0 ? ["T"] : batchFirst ? ["N", "T"] : ["T", "N"] }, .. state ? states : []])
            {
                Layer = $"{kind}({input}, {hidden}, {layers}, {more}bias: {bias}, batchFirst: {(batchFirst ? "true" : "false")}, bidirectional: {(both ? "true" : "false")}{(projection == 0 ? "" : $", projSize: {projection}")})",
                Outputs = kind == "LSTM" ? 3 : 2,
                IsDeep = true,
            })),
        .. new[] { "RNNCell", "GRUCell", "LSTMCell" }.Select(kind => new Property($"layer {kind}",
            from input in Gen.Int[1, 3]
            from hidden in Gen.Int[2, 3]
            from bias in Draw.Flag
            from state in Gen.Bool
            from batch in Gen.Int[0, 2]
            let leading = batch == 0 ? Array.Empty<int>() : [batch]
            let symbols = batch == 0 ? [] : Draw.Batch
            let states = new[] { "h", "c" }.Take(kind == "LSTMCell" ? 2 : 1).Select(name => new Argument(name, [.. leading, hidden]) { Symbols = symbols })
            select new Sample($"layer.Forward(x{(!state ? "" : kind == "LSTMCell" ? ", (h, c)" : ", h")})", [new Argument("x", [.. leading, input]) { Symbols = symbols }, .. state ? states : []])
            {
                Layer = $"{kind}({input}, {hidden}, {bias})",
                Outputs = kind == "LSTMCell" ? 2 : 1,
                IsDeep = true,
            })),
    ];
}
