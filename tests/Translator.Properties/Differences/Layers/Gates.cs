namespace Translator.Properties.Differences.Layers;

/// <summary>
/// One step of recurrent layers and their cells, on numbers that tell every gate from every other: the order of gates, and what the reset gate of a GRU multiplies.
/// </summary>
static class Gates
{
    const int Units = 2;

    static readonly double[] X = [0.5, -1.25, 2], H = [0.75, -0.5], C = [-1, 0.25];

    public static IEnumerable<LayerDefinition> All =>
    [
        Cell("RNNCell", "state", Plain), Cell("LSTMCell", "gates i, f, g, o", LongShortTerm), Cell("GRUCell", "reset behind the matrix of the state", Gated),
        Layer("RNN", "state", Plain), Layer("LSTM", "gates i, f, g, o", LongShortTerm), Layer("GRU", "reset behind the matrix of the state", Gated),
    ];

    static LayerDefinition Cell(string cell, string what, Func<double[], double[], double[][]> step) => new($"{cell}: {what}", Sample(cell, [1]), weights => step(
        Affine(weights("weight_ih"), weights("bias_ih"), X), Affine(weights("weight_hh"), weights("bias_hh"), H)));

    /// <summary>A sequence of one step: its output is the new state.</summary>
    static LayerDefinition Layer(string layer, string what, Func<double[], double[], double[][]> step) => new($"{layer}: {what}", Sample(layer, [1, 1]), weights =>
    {
        var states = step(Affine(weights("weight_ih_l0"), weights("bias_ih_l0"), X), Affine(weights("weight_hh_l0"), weights("bias_hh_l0"), H));
        return [states[0], .. states];
    });

    static Sample Sample(string layer, int[] leading)
    {
        Argument[] inputs = [new("x", [.. leading, 3]) { Given = X }, new("h", [.. leading, Units]) { Given = H }, new("c", [.. leading, Units]) { Given = C }];
        var states = layer.StartsWith("LSTM", StringComparison.Ordinal) ? 2 : 1;
        return new(states == 2 ? "layer.Forward(x, (h, c))" : "layer.Forward(x, h)", inputs[..(1 + states)]) { Layer = $"{layer}(3, {Units})", Outputs = states + leading.Length - 1 };
    }

    static double[] Affine(double[] weight, double[] bias, double[] vector)
    {
        var result = (double[])bias.Clone();
        for (var row = 0; row < bias.Length; row++)
            for (var column = 0; column < vector.Length; column++) result[row] += weight[row * vector.Length + column] * vector[column];
        return result;
    }

    static double[][] Plain(double[] fromInput, double[] fromState) => [[.. Enumerable.Range(0, Units).Select(unit => Math.Tanh(fromInput[unit] + fromState[unit]))]];

    /// <summary>Gates in the order i, f, g, o.</summary>
    static double[][] LongShortTerm(double[] fromInput, double[] fromState)
    {
        var (state, cell) = (new double[Units], new double[Units]);
        for (var unit = 0; unit < Units; unit++)
        {
            double Gate(int gate) => fromInput[gate * Units + unit] + fromState[gate * Units + unit];
            cell[unit] = Logistic(Gate(1)) * C[unit] + Logistic(Gate(0)) * Math.Tanh(Gate(2));
            state[unit] = Logistic(Gate(3)) * Math.Tanh(cell[unit]);
        }

        return [state, cell];
    }

    /// <summary>Gates in the order r, z, n; the reset gate multiplies what comes from the state after its matrix and bias, not the state itself.</summary>
    static double[][] Gated(double[] fromInput, double[] fromState)
    {
        var state = new double[Units];
        for (var unit = 0; unit < Units; unit++)
        {
            var reset = Logistic(fromInput[unit] + fromState[unit]);
            var update = Logistic(fromInput[Units + unit] + fromState[Units + unit]);
            var fresh = Math.Tanh(fromInput[2 * Units + unit] + reset * fromState[2 * Units + unit]);
            state[unit] = (1 - update) * fresh + update * H[unit];
        }

        return [state];
    }

    static double Logistic(double x) => 1 / (1 + Math.Exp(-x));
}
