namespace Tensorflow;

public class FeedItem
{
    public object Key { get => throw null!; }
    public object Value { get => throw null!; }
    public FeedItem(object key, object val) => throw null!;
    public static implicit operator FeedItem((object, object) feed) => throw null!;
    public void Deconstruct(out object key, out object value) => throw null!;
}
