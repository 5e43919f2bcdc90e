namespace Translator;

/// <summary>What an <see cref="LSTM"/> returns; taken apart as <c>var (output, (h, c))</c>, as PyTorch has it, or as <c>var (output, h, c)</c>.</summary>
/// <param name="Output">The last layer's hidden states, in the input's layout.</param>
/// <param name="H">All last hidden states.</param>
/// <param name="C">All last cell states.</param>
public readonly record struct LSTMOutput(Tensor Output, Tensor H, Tensor C)
{
    /// <summary>The last states, as <see cref="LSTM.Forward"/> takes them.</summary>
    public (Tensor H, Tensor C) State => (H, C);

    /// <summary>The hidden states, and the last states.</summary>
    public void Deconstruct(out Tensor output, out (Tensor H, Tensor C) state) => (output, state) = (Output, State);

    /// <summary>PyTorch's tuple.</summary>
    public static implicit operator (Tensor Output, (Tensor H, Tensor C) State)(LSTMOutput result) => (result.Output, result.State);

    /// <summary>The three tensors.</summary>
    public static implicit operator (Tensor Output, Tensor H, Tensor C)(LSTMOutput result) => (result.Output, result.H, result.C);
}
