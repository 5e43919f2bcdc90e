using Translator.Engines.Verification;
using Translator.Formats;
using Translator.Properties.Running;

namespace Translator.Properties.Differences;

/// <summary>Cells of recurrent layers on every engine, against their definition in plain loops: the order of gates, and what the reset gate of a GRU multiplies.</summary>
public sealed class GateOrderTests(GateOrderRun run) : IClassFixture<GateOrderRun>
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var cell in GateOrderRun.Cells)
                foreach (var engine in EngineRuns.Engines) data.Add(cell, engine);
            return data;
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Cases))]
    public void Numbers_are_those_of_the_definition(string cell, string engine)
    {
        var (expected, outcome) = run[cell, engine];
        Skip.If(outcome.IsMissing, outcome.Reason);
        Assert.True(outcome.Outputs is not null, outcome.Reason);

        for (var i = 0; i < expected.Length; i++)
            for (var unit = 0; unit < GateOrderRun.Units; unit++) Assert.Equal(expected[i][unit], Convert.ToDouble(outcome.Outputs![i][unit], System.Globalization.CultureInfo.InvariantCulture), 5e-6);
    }
}

/// <summary>One step of each cell, on numbers that tell every gate from every other.</summary>
public sealed class GateOrderRun
{
    internal const int Units = 2;

    static readonly double[] X = [0.5, -1.25, 2], H = [0.75, -0.5], C = [-1, 0.25];

    readonly Dictionary<(string Cell, string Engine), (double[][] Expected, Outcome Outcome)> results = [];

    /// <summary>Reads, runs, and computes by definition.</summary>
    public GateOrderRun()
    {
        var samples = Cells.Select(Sample).ToList();
        var models = new Models(samples);
        var readings = samples.Select((_, i) => models.Read(i)).ToList();
        var outcomes = EngineRuns.Run(models, readings, [.. samples.Select(s => (IReadOnlyDictionary<string, TensorData>)s.Inputs.ToDictionary(input => input.Name, input => input.Draw(0)))]);
        foreach (var (cell, i) in Cells.Select((cell, i) => (cell, i)))
        {
            var weights = ModelWeights.Load(readings[i].Module!, "formula", 0);
            double[] Numbers(string name) => [.. Enumerable.Range(0, (int)weights[$"layer.{name}"].Count).Select(at => Convert.ToDouble(weights[$"layer.{name}"][at], System.Globalization.CultureInfo.InvariantCulture))];
            var (fromInput, fromState) = (Affine(Numbers("weight_ih"), Numbers("bias_ih"), X), Affine(Numbers("weight_hh"), Numbers("bias_hh"), H));
            foreach (var engine in EngineRuns.Engines) results.Add((cell, engine), (cell == "LSTMCell" ? LongShortTerm(fromInput, fromState) : cell == "GRUCell" ? Gated(fromInput, fromState) : Plain(fromInput, fromState), outcomes[i][engine]));
        }
    }

    internal static IReadOnlyList<string> Cells { get; } = ["RNNCell", "LSTMCell", "GRUCell"];

    internal (double[][] Expected, Outcome Outcome) this[string cell, string engine] => results[(cell, engine)];

    static Sample Sample(string cell)
    {
        Argument[] inputs = [new("x", [1, 3]) { Given = X }, new("h", [1, Units]) { Given = H }, new("c", [1, Units]) { Given = C }];
        return cell == "LSTMCell" ? new("layer.Forward(x, (h, c))", inputs) { Layer = "LSTMCell(3, 2)", Outputs = 2 } : new("layer.Forward(x, h)", inputs[..2]) { Layer = $"{cell}(3, 2)" };
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
