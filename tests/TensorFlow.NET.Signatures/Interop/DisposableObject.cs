namespace Tensorflow;

public abstract class DisposableObject : IDisposable
{
    public void Dispose() => throw null!;
    internal DisposableObject() => throw null!;
}
