namespace Tensorflow.Contexts;

public sealed class ContextOptions
{
    public ContextOptions() => throw null!;
}
