namespace Translator;

/// <summary>
/// What the recurrent layers share: parameters of each layer and direction with PyTorch's names (<c>weight_ih_l0</c>, <c>weight_hh_l1_reverse</c>),
/// the way of a sequence through them.
/// </summary>
public abstract class Recurrent : Module
{
    readonly List<Direction> directions = [];
    readonly int numLayers;
    readonly bool batchFirst;
    readonly double dropout;
    readonly bool bidirectional;

    private protected Recurrent(int gates, int inputSize, int hiddenSize, int numLayers, bool bias, bool batchFirst, double dropout, bool bidirectional, int projSize = 0)
    {
        Require.Positive(inputSize, nameof(inputSize));
        Require.Positive(hiddenSize, nameof(hiddenSize));
        Require.Layers(numLayers, nameof(numLayers));
        if (dropout is not (>= 0 and <= 1)) throw new ModelException($"dropout is a share from 0 to 1, but is {dropout}", nameof(dropout));
        if (projSize < 0 || projSize >= hiddenSize) throw new ModelException($"projSize must be less than hiddenSize {hiddenSize} (0 for none), but is {projSize}", nameof(projSize));
        (this.numLayers, this.batchFirst, this.dropout, this.bidirectional) = (numLayers, batchFirst, dropout, bidirectional);
        var outputSize = projSize > 0 ? projSize : hiddenSize;
        var initializer = Initializer.FanIn(hiddenSize);
        for (var layer = 0; layer < numLayers; layer++)
            for (var direction = 0; direction < Directions; direction++)
                directions.Add(new(
                    $"l{layer}{(direction == 1 ? "_reverse" : "")}",
                    direction == 1,
                    new Parameter(initializer, gates * hiddenSize, layer == 0 ? inputSize : Directions * outputSize),
                    new Parameter(initializer, gates * hiddenSize, outputSize),
                    bias ? new Parameter(initializer, gates * hiddenSize) : null,
                    bias ? new Parameter(initializer, gates * hiddenSize) : null,
                    projSize > 0 ? new Parameter(initializer, projSize, hiddenSize) : null));
    }

    /// <summary>1, or 2 if bidirectional.</summary>
    int Directions => bidirectional ? 2 : 1;

    /// <summary>Parameters of one direction of one layer.</summary>
    private protected sealed record Direction(string Suffix, bool Reverse, Parameter InputWeight, Parameter HiddenWeight, Parameter? InputBias, Parameter? HiddenBias, Parameter? Projection);

    internal override IEnumerable<(string Name, object? Value)> Members() => directions.SelectMany(d => new (string, object?)[]
    {
        ($"weight_ih_{d.Suffix}", d.InputWeight),
        ($"weight_hh_{d.Suffix}", d.HiddenWeight),
        ($"bias_ih_{d.Suffix}", d.InputBias),
        ($"bias_hh_{d.Suffix}", d.HiddenBias),
        ($"weight_hr_{d.Suffix}", d.Projection),
    }).Concat(base.Members());

    /// <summary>One direction of one layer: hidden states and last states of a sequence.</summary>
    private protected abstract IReadOnlyList<Tensor> Step(Direction direction, Tensor input, IReadOnlyList<Tensor?> state);

    /// <summary>The sequence through all layers.</summary>
    /// <param name="input">[T, N, I], [N, T, I] if batch first, or [T, I].</param>
    /// <param name="initial">Initial states [layers · directions, N, size] (without N for [T, I]), null for zeros.</param>
    /// <returns>The last layer's hidden states, and the last states, in the input's layout.</returns>
    private protected (Tensor Output, Tensor[] States) Run(Tensor input, params Tensor?[] initial)
    {
        if (input.Rank is not (2 or 3)) throw new ModelException($"{GetType().Name} needs {(batchFirst ? "[N, T, I]" : "[T, N, I]")} or [T, I], but the input is {input.Shape}", nameof(input));
        var batched = input.Rank == 3;
        var x = !batched ? input.Unsqueeze(1) : batchFirst ? input.Transpose(0, 1) : input;
        if (!batched) initial = [.. initial.Select(state => state?.Unsqueeze(1))];
        foreach (var state in initial)
            if (state is not null && (state.Rank != 3 || state.Shape[0] != directions.Count))
                throw new ModelException($"an initial state is [layers · directions, N, size] with {directions.Count} in front, but this one is {state.Shape}", "hx");

        var last = initial.Select(_ => new List<Tensor>()).ToArray();
        for (var layer = 0; layer < numLayers; layer++)
        {
            var outputs = new List<Tensor>();
            for (var index = layer * Directions; index < (layer + 1) * Directions; index++)
            {
                var results = Step(directions[index], x, [.. initial.Select(state => state is null ? null : Functional.Select(state, 0, index))]);
                outputs.Add(results[0]);
                for (var i = 0; i < last.Length; i++) last[i].Add(results[i + 1]);
            }

            x = Functional.Cat(outputs, dim: -1);
            if (layer < numLayers - 1) x = Functional.Dropout(x, dropout, Training);
        }

        Tensor[] states = [.. last.Select(parts => Functional.Stack(parts))];
        return batched
            ? (batchFirst ? x.Transpose(0, 1) : x, states)
            : (x.Squeeze(1), [.. states.Select(state => state.Squeeze(1))]);
    }

    private protected static IReadOnlyList<Tensor> Apply(Operator op, params Tensor?[] inputs) => GraphBuilder.Current.Add(op, inputs);
}
