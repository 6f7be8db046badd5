#if NETSTANDARD2_0
// What the compiler looks for by name and netstandard2.0 lacks; tests compile these sources where it is there.
#pragma warning disable IDE0130 // The namespace is the compiler's.
namespace System.Runtime.CompilerServices;

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
internal sealed class InterpolatedStringHandlerAttribute : Attribute;

[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
internal sealed class InterpolatedStringHandlerArgumentAttribute(string argument) : Attribute
{
    public string[] Arguments { get; } = [argument];
}
#endif
