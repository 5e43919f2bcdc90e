using Google.Protobuf;
using Google.Protobuf.Reflection;

namespace Tensorflow;

/// <summary>What the protobuf compiler gives every message; written once instead of in each class.</summary>
public abstract class Message<T> : IMessage<T> where T : Message<T>, new()
{
    public static MessageParser<T> Parser => throw null!;
    public static MessageDescriptor Descriptor => throw null!;
    MessageDescriptor IMessage.Descriptor => throw null!;
    public T Clone() => throw null!;
    public void MergeFrom(T other) => throw null!;
    public void MergeFrom(CodedInputStream input) => throw null!;
    public void WriteTo(CodedOutputStream output) => throw null!;
    public int CalculateSize() => throw null!;
    public bool Equals(T? other) => throw null!;
}
