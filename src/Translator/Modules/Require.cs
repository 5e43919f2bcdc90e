namespace Translator;

/// <summary>Rules that constructor arguments of layers share.</summary>
static class Require
{
    public static void Positive(int value, string argument)
    {
        if (value < 1) throw new ModelException($"{argument} must be at least 1, but is {value}", argument);
    }

    /// <summary>A number of layers that one constructor stacks.</summary>
    public static void Layers(int value, string argument)
    {
        const int Most = 10_000; // each has parameters of its own, and a slip of the pen must not fill the memory of an editor
        Positive(value, argument);
        if (value > Most) throw new ModelException($"{argument} must be at most {Most}, but is {value}", argument);
    }

    public static void Divides(int divisor, int value, string divisorName, string valueName)
    {
        Positive(divisor, divisorName);
        if (value % divisor != 0) throw new ModelException($"{divisorName} {divisor} does not divide {valueName} {value}", divisorName);
    }

    /// <summary>A layer that is copied, or called from inside another: of a class that derives from it nothing would be left.</summary>
    public static void Itself<T>(T? layer, string argument)
        where T : Module
    {
        if (layer is null || layer.Derived is null && layer.GetType() == typeof(T)) return;
        throw new ModelException($"{argument} is a {(layer.Derived ?? layer).TypeName}, of which only the {typeof(T).Name} would be used; keep such layers in a list and call them one after the other", argument);
    }
}
