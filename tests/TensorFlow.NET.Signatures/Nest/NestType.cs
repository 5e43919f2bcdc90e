namespace Tensorflow.Common.Types;

public enum NestType
{
    Empty,
    Node,
    List,
    Dictionary,
}
