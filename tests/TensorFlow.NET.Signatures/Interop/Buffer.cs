using System.IO;

namespace Tensorflow;

public sealed class Buffer
{
    public MemoryStream DangerousMemoryBlock { get => throw null!; }
    public ulong Length { get => throw null!; }
    public Buffer() => throw null!;
    public Buffer(SafeBufferHandle handle) => throw null!;
    public Buffer(byte[] data) => throw null!;
    public byte[] ToArray() => throw null!;
    public void Release() => throw null!;
    public override string ToString() => throw null!;
    public static implicit operator SafeBufferHandle(Buffer buffer) => throw null!;
}
