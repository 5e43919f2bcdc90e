namespace Translator;

/// <summary>Long short-term memory along a sequence: c' = f c + i g, h' = o tanh(c'); PyTorch's <c>nn.LSTM</c> (<see href="https://www.bioinf.jku.at/publications/older/2604.pdf"/>).</summary>
public class LSTM : Recurrent
{
    /// <summary>A recurrent layer.</summary>
    /// <param name="inputSize">Features of each step.</param>
    /// <param name="hiddenSize">Size of the hidden state.</param>
    /// <param name="numLayers">Layers on top of each other.</param>
    /// <param name="bias">Whether there are biases.</param>
    /// <param name="batchFirst">Whether sequences are [N, T, ...] instead of [T, N, ...]; states are [layers · directions, N, size] either way.</param>
    /// <param name="dropout">Share of elements set to zero between layers in training.</param>
    /// <param name="bidirectional">Whether a second direction reads from the end; outputs are joined.</param>
    /// <param name="projSize">Size that hidden states are projected to, less than <paramref name="hiddenSize"/>; 0 for none.</param>
    public LSTM(int inputSize, int hiddenSize, int numLayers = 1, bool bias = true, bool batchFirst = false, double dropout = 0, bool bidirectional = false, int projSize = 0)
        : base(4, inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional, projSize)
    {
    }

    /// <summary>A sequence through all layers.</summary>
    /// <param name="input">[T, N, inputSize], [N, T, inputSize] if batch first, or [T, inputSize] without a batch.</param>
    /// <param name="hx">Initial hidden states [layers · directions, N, projSize or hiddenSize] and cell states [layers · directions, N, hiddenSize], or null for zeros.</param>
    /// <returns>The last layer's hidden states, in the input's layout, and all last hidden and cell states.</returns>
    public virtual LSTMOutput Forward(Tensor input, (Tensor H, Tensor C)? hx = null)
    {
        using var scope = Enter();
        var (output, states) = Run(input, hx?.H, hx?.C);
        return new(output, states[0], states[1]);
    }

    private protected override IReadOnlyList<Tensor> Step(Direction direction, Tensor input, IReadOnlyList<Tensor?> state) => Apply(
        new Operators.Lstm(direction.Reverse),
        input,
        state[0],
        state[1],
        direction.InputWeight,
        direction.HiddenWeight,
        direction.InputBias,
        direction.HiddenBias,
        direction.Projection);
}
