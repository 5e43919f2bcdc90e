using Translator.Goldens;

namespace Translator.Properties.Arguments;

/// <summary>Arguments of PyTorch's that the DSL does not have, each with the reason; <c>docs/operators.md</c> shows them.</summary>
static class ArgumentReasons
{
    const string Placement = "where tensors live and what is differentiated is the program's choice, not the model's";
    const string Gradients = "it is about gradients, which PyTorch's own training keeps dense";
    const string DependsOnValues = "the size of the result would depend on values";
    const string Layers = "Linear, Bilinear, Embedding, EmbeddingBag, Conv1d, Conv2d, Conv3d, ConvTranspose1d, ConvTranspose2d, ConvTranspose3d, PReLU, BatchNorm1d, BatchNorm2d, BatchNorm3d, InstanceNorm1d, InstanceNorm2d, InstanceNorm3d, GroupNorm, LayerNorm, RMSNorm, RNN, LSTM, GRU, RNNCell, LSTMCell, GRUCell, MultiheadAttention, TransformerEncoderLayer, TransformerDecoderLayer, Transformer";
    const string Superseded = "PyTorch keeps it for old code; `reduction` says it";

    /// <summary>The table: <c>*</c> is every function and layer.</summary>
    public static IReadOnlyList<(string Op, string Argument, string Reason)> All { get; } =
    [
        ("*", "out", "a graph has values, not places to write to"),
        ("*", "device", Placement), ("*", "layout", Placement), ("*", "requires_grad", Placement), ("*", "memory_format", Placement), ("*", "non_blocking", Placement), ("*", "copy", Placement),
        ("*", "generator", "the program seeds its engine"),
        ("*", "size_average", Superseded), ("*", "reduce", Superseded),
        ("*", "_stacklevel", "it is about PyTorch's own warnings"),
        ("gather", "sparse_grad", Gradients),
        ("*", "_weight", "weights come from a file, or from the layer's initialisation"), ("*", "_freeze", "as `_weight`"),
        (Layers, "dtype", "parameters are float32; `To` converts what goes in and comes out"),
        ("rand, randn", "dtype", "`To` converts"),
        ("rrelu", "training", "other slopes in each run; the layer has it in TorchSharp's training"),
        ("cdist", "compute_mode", "PyTorch's choice of speed against exactness"),
        ("expand", "implicit", "PyTorch's own bookkeeping"),
        ("Hardtanh", "min_value", "PyTorch keeps it for old code; `min_val` says it"), ("Hardtanh", "max_value", "as `min_value`"),
        ("TransformerEncoder", "enable_nested_tensor", "PyTorch's choice of speed"), ("TransformerEncoder", "mask_check", "as `enable_nested_tensor`"),
        ("Transformer", "custom_encoder", "a model with other parts is a class of its own"), ("Transformer", "custom_decoder", "as `custom_encoder`"),
    ];

    /// <summary>Arguments with a default in PyTorch that must be given here.</summary>
    public static IReadOnlyList<(string Op, string Argument, string Reason)> Required { get; } =
    [
        ("softmax, softmin, log_softmax, Softmax, Softmin, LogSoftmax", "dim", "PyTorch's choice depends on the number of dimensions, and warns"),
        ("one_hot", "num_classes", DependsOnValues), ("repeat_interleave", "output_size", DependsOnValues),
    ];

    /// <summary>Defaults that say the same in other words.</summary>
    public static IReadOnlyList<(string Op, string Argument, string Reason)> SameDefault { get; } = [("pad", "value", "None is 0")];

    /// <summary>Values that an argument may have in PyTorch alone.</summary>
    public static IReadOnlyList<(string Op, string Argument, string Value, string Reason)> Values { get; } =
        [("norm", "p", "nuc", "the sum of singular values, which ONNX and TensorFlow.js have no operator for"), ("tensordot", "dims", "two lists", "they are arguments of their own, `dims0` and `dims1`")];

    /// <summary>Why an argument is not there; null when it must be.</summary>
    public static string? Of(string op, SignatureArgument argument) => argument.Default is null ? null : All.Where(r => Is(r.Op, op) && r.Argument == argument.Name).Select(r => r.Reason).FirstOrDefault();

    /// <summary>Whether the DSL has no default where PyTorch has one.</summary>
    public static bool MustBeGiven(string op, string argument) => Required.Any(r => Is(r.Op, op) && r.Argument == argument);

    static bool Is(string listed, string op) => listed == "*" || listed.Split(", ").Contains(op);
}
