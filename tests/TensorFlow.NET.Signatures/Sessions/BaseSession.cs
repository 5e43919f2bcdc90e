using Tensorflow.NumPy;

namespace Tensorflow;

public class BaseSession : IDisposable
{
    public Graph graph => throw null!;
    public BaseSession(SafeSessionHandle handle, Graph g) => throw null!;
    public BaseSession(string target = "", Graph g = null, ConfigProto config = null, Status status = null) => throw null!;
    public virtual void run(Operation op, params FeedItem[] feed_dict) => throw null!;
    public virtual NDArray run(Tensor fetche, params FeedItem[] feed_dict) => throw null!;
    public virtual NDArray run(ITensorOrOperation fetche, params FeedItem[] feed_dict) => throw null!;
    public virtual (NDArray, NDArray, NDArray, NDArray, NDArray) run((ITensorOrOperation, ITensorOrOperation, ITensorOrOperation, ITensorOrOperation, ITensorOrOperation) fetches, params FeedItem[] feed_dict) => throw null!;
    public virtual (NDArray, NDArray, NDArray, NDArray) run((ITensorOrOperation, ITensorOrOperation, ITensorOrOperation, ITensorOrOperation) fetches, params FeedItem[] feed_dict) => throw null!;
    public virtual (NDArray, NDArray, NDArray) run((ITensorOrOperation, ITensorOrOperation, ITensorOrOperation) fetches, params FeedItem[] feed_dict) => throw null!;
    public virtual (NDArray, NDArray) run((ITensorOrOperation, ITensorOrOperation) fetches, params FeedItem[] feed_dict) => throw null!;
    public virtual NDArray[] run(object fetches, params FeedItem[] feed_dict) => throw null!;
    public virtual NDArray[] run(object fetches, Hashtable feed_dict = null) => throw null!;
    public Tensor eval(Tensor tensor) => throw null!;
    public void Dispose() => throw null!;
    internal BaseSession() => throw null!;
}
