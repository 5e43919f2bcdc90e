using Translator;
using static Translator.Functional;

namespace Universal;

/// <summary>A Universal Transformer's adaptive computation time.</summary>
[Model(Targets = Targets.All)]
public sealed class AdaptiveComputation(int hidden = 6, int maxHop = 5, double threshold = 0.9) : Module
{
    private readonly Linear p = new(hidden, 1);
    private readonly GRUCell transition = new(hidden, hidden);

    public (Tensor Output, Tensor Remainders, Tensor Updates) Forward([Shape("B", "S", 6)] Tensor state)
    {
        var (b, s, _) = state.Shape;
        var haltingProbability = Zeros(b, s);
        var remainders = ZerosLike(haltingProbability);
        var nUpdates = ZerosLike(haltingProbability);
        var previous = ZerosLike(state);

        var step = 0;
        while (((haltingProbability < threshold) & (nUpdates < maxHop)).Any())
        {
            var pr = Sigmoid(p.Forward(state)).Squeeze(-1);
            var stillRunning = (haltingProbability < 1.0).Float();
            var newHalted = (haltingProbability + pr * stillRunning > threshold).Float() * stillRunning;
            stillRunning = (haltingProbability + pr * stillRunning <= threshold).Float() * stillRunning;

            haltingProbability += pr * stillRunning;
            remainders += newHalted * (1 - haltingProbability);
            haltingProbability += newHalted * remainders;
            nUpdates += stillRunning + newHalted;

            var update = (pr * stillRunning + newHalted * remainders).Unsqueeze(-1);
            state = transition.Forward(state.View(b * s, hidden), previous.View(-1, hidden)).View(b, s, hidden);
            previous = state * update + previous * (1 - update);
            if (++step >= maxHop) break;
        }

        return (previous, remainders, nUpdates);
    }
}
