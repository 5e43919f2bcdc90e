namespace Tensorflow;

public interface ITensorFlowObject : IDisposable
{
    void __enter__();
    void __exit__();
}
