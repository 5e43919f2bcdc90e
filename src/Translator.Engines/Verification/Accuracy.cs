using Translator.Formats;

namespace Translator.Engines.Verification;

/// <summary>How many samples a classifier gets right.</summary>
static class Accuracy
{
    /// <summary>Samples whose largest score is that of their label.</summary>
    /// <param name="scores">[samples, classes].</param>
    /// <param name="labels">[samples].</param>
    public static long Correct(TensorData scores, TensorData labels)
    {
        var classes = scores.Shape[^1];
        long correct = 0;
        for (long sample = 0; sample < labels.Count; sample++)
        {
            long best = 0;
            for (long c = 1; c < classes; c++)
                if (scores[sample * classes + c] > scores[sample * classes + best]) best = c;
            if (best == (long)labels[sample]) correct++;
        }

        return correct;
    }
}
