namespace Tensorflow;

public class Session : BaseSession
{
    public Session(string target = "", Graph g = null) => throw null!;
    public Session(SafeSessionHandle handle, Graph g = null) => throw null!;
    public Session(Graph g, ConfigProto config = null, Status s = null) => throw null!;
    public Session as_default() => throw null!;
    public static Session LoadFromSavedModel(string path) => throw null!;
    public static implicit operator SafeSessionHandle(Session session) => throw null!;
    public static implicit operator Session(SafeSessionHandle handle) => throw null!;
}
