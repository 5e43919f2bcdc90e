namespace Translator;

/// <summary>What the recurrent cells share: the parameters of one step.</summary>
public abstract class RecurrentCell : Module
{
    [Name("weight_ih")] readonly Parameter inputWeight;
    [Name("weight_hh")] readonly Parameter hiddenWeight;
    [Name("bias_ih")] readonly Parameter? inputBias;
    [Name("bias_hh")] readonly Parameter? hiddenBias;
    readonly int hiddenSize;

    private protected RecurrentCell(int gates, int inputSize, int hiddenSize, bool bias)
    {
        Require.Positive(inputSize, nameof(inputSize));
        Require.Positive(hiddenSize, nameof(hiddenSize));
        this.hiddenSize = hiddenSize;
        var initializer = Initializer.FanIn(hiddenSize);
        inputWeight = new Parameter(initializer, gates * hiddenSize, inputSize);
        hiddenWeight = new Parameter(initializer, gates * hiddenSize, hiddenSize);
        inputBias = bias ? new Parameter(initializer, gates * hiddenSize) : null;
        hiddenBias = bias ? new Parameter(initializer, gates * hiddenSize) : null;
    }

    /// <summary>W x + b.</summary>
    private protected Tensor FromInput(Tensor input) => input.Rank is 1 or 2
        ? Functional.Linear(input, inputWeight, inputBias)
        : throw new ModelException($"{GetType().Name} needs [N, I] or [I], but the input is {input.Shape}", nameof(input));

    /// <summary>R h + c.</summary>
    private protected Tensor FromHidden(Tensor hidden) => Functional.Linear(hidden, hiddenWeight, hiddenBias);

    /// <summary>The state before the first step.</summary>
    private protected Tensor Zeros(Tensor input) => Functional.Full(input.Shape.With(-1, hiddenSize), 0, input.DType);
}

/// <summary>One step of an <see cref="RNN"/>; PyTorch's <c>nn.RNNCell</c>.</summary>
/// <param name="inputSize">Features of the step.</param>
/// <param name="hiddenSize">Size of the hidden state.</param>
/// <param name="bias">Whether there are biases.</param>
/// <param name="nonlinearity"><c>"tanh"</c> or <c>"relu"</c>.</param>
public class RNNCell(int inputSize, int hiddenSize, bool bias = true, string nonlinearity = "tanh") : RecurrentCell(1, inputSize, hiddenSize, bias)
{
    readonly string nonlinearity = nonlinearity is "tanh" or "relu" ? nonlinearity
        : throw new ModelException($"nonlinearity is \"tanh\" or \"relu\", not \"{nonlinearity}\"", nameof(nonlinearity));

    /// <summary>[N, inputSize] to the next hidden state [N, hiddenSize].</summary>
    /// <param name="input">The step.</param>
    /// <param name="hx">[N, hiddenSize], or null for zeros.</param>
    public virtual Tensor Forward(Tensor input, Tensor? hx = null)
    {
        using var scope = Enter();
        var sum = FromInput(input) + FromHidden(hx ?? Zeros(input));
        return nonlinearity == "relu" ? sum.Relu() : sum.Tanh();
    }
}

/// <summary>One step of a <see cref="GRU"/>; PyTorch's <c>nn.GRUCell</c>.</summary>
/// <param name="inputSize">Features of the step.</param>
/// <param name="hiddenSize">Size of the hidden state.</param>
/// <param name="bias">Whether there are biases.</param>
public class GRUCell(int inputSize, int hiddenSize, bool bias = true) : RecurrentCell(3, inputSize, hiddenSize, bias)
{
    /// <summary>[N, inputSize] to the next hidden state [N, hiddenSize].</summary>
    /// <param name="input">The step.</param>
    /// <param name="hx">[N, hiddenSize], or null for zeros.</param>
    public virtual Tensor Forward(Tensor input, Tensor? hx = null)
    {
        using var scope = Enter();
        hx ??= Zeros(input);
        var (x, h) = (FromInput(input).Chunk(3, dim: -1), FromHidden(hx).Chunk(3, dim: -1));
        var reset = (x[0] + h[0]).Sigmoid();
        var update = (x[1] + h[1]).Sigmoid();
        var candidate = (x[2] + reset * h[2]).Tanh();
        return candidate + update * (hx - candidate);
    }
}

/// <summary>One step of an <see cref="LSTM"/>; PyTorch's <c>nn.LSTMCell</c>.</summary>
/// <param name="inputSize">Features of the step.</param>
/// <param name="hiddenSize">Size of the hidden state.</param>
/// <param name="bias">Whether there are biases.</param>
public class LSTMCell(int inputSize, int hiddenSize, bool bias = true) : RecurrentCell(4, inputSize, hiddenSize, bias)
{
    /// <summary>[N, inputSize] to the next hidden and cell state, both [N, hiddenSize].</summary>
    /// <param name="input">The step.</param>
    /// <param name="hx">Hidden and cell state [N, hiddenSize], or null for zeros.</param>
    public virtual (Tensor H, Tensor C) Forward(Tensor input, (Tensor H, Tensor C)? hx = null)
    {
        using var scope = Enter();
        var (h, c) = hx ?? (Zeros(input), Zeros(input));
        var gates = (FromInput(input) + FromHidden(h)).Chunk(4, dim: -1);
        var next = gates[1].Sigmoid() * c + gates[0].Sigmoid() * gates[2].Tanh();
        return (gates[3].Sigmoid() * next.Tanh(), next);
    }
}
