namespace Translator;

/// <summary>Rules that constructor arguments of layers share.</summary>
static class Require
{
    public static void Positive(int value, string argument)
    {
        if (value < 1) throw new ModelException($"{argument} must be at least 1, but is {value}", argument);
    }

    public static void Divides(int divisor, int value, string divisorName, string valueName)
    {
        Positive(divisor, divisorName);
        if (value % divisor != 0) throw new ModelException($"{divisorName} {divisor} does not divide {valueName} {value}", divisorName);
    }
}
