namespace Translator;

/// <summary>Gated recurrent units along a sequence: n = tanh(Wn x + bn + r (Rn h + cn)), h' = (1 - z) n + z h; PyTorch's <c>nn.GRU</c> (<see href="https://arxiv.org/abs/1406.1078"/>).</summary>
public class GRU : Recurrent
{
    /// <summary>A recurrent layer.</summary>
    /// <param name="inputSize">Features of each step.</param>
    /// <param name="hiddenSize">Size of the hidden state.</param>
    /// <param name="numLayers">Layers on top of each other.</param>
    /// <param name="bias">Whether there are biases.</param>
    /// <param name="batchFirst">Whether sequences are [N, T, ...] instead of [T, N, ...]; states are [layers · directions, N, size] either way.</param>
    /// <param name="dropout">Share of elements set to zero between layers in training.</param>
    /// <param name="bidirectional">Whether a second direction reads from the end; outputs are joined.</param>
    public GRU(int inputSize, int hiddenSize, int numLayers = 1, bool bias = true, bool batchFirst = false, double dropout = 0, bool bidirectional = false)
        : base(3, inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional)
    {
    }

    /// <summary>A sequence through all layers.</summary>
    /// <param name="input">[T, N, inputSize], [N, T, inputSize] if batch first, or [T, inputSize] without a batch.</param>
    /// <param name="hx">Initial states [layers · directions, N, hiddenSize], or null for zeros.</param>
    /// <returns>The last layer's hidden states, in the input's layout, and all last states.</returns>
    public virtual (Tensor Output, Tensor H) Forward(Tensor input, Tensor? hx = null)
    {
        using var scope = Enter();
        var (output, states) = Run(input, hx);
        return (output, states[0]);
    }

    private protected override IReadOnlyList<Tensor> Step(Direction direction, Tensor input, IReadOnlyList<Tensor?> state) =>
        Apply(new Operators.Gru(direction.Reverse), input, state[0], direction.InputWeight, direction.HiddenWeight, direction.InputBias, direction.HiddenBias);
}
