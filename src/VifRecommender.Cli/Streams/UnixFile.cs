using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace VifRecommender.Cli.Streams;

/// <summary>What Linux and macOS know of a file: its device and inode, and whether it holds something.</summary>
internal static partial class UnixFile
{
    private const int TypeMask = 0xF000;
    private const int RegularFile = 0x8000;

    private const int CurrentFolder = -100;
    private const int EmptyPath = 0x1000;
    private const uint TypeAndInode = 0x0101;

    private const int GetDescriptorFlags = 1;
    private const int CloseOnExec = 1;

    private const byte PollError = 0x08;
    private const byte PollHangUp = 0x10;

    public static string? Identify(string path) => OperatingSystem.IsLinux()
        ? OfStatx((Span<byte> status) => Statx(CurrentFolder, path, 0, TypeAndInode, ref MemoryMarshal.GetReference(status)))
        : OfStat((Span<byte> status) => IsMacOnIntel ? StatIntel(path, ref MemoryMarshal.GetReference(status))
            : Stat(path, ref MemoryMarshal.GetReference(status)));

    public static string? Identify(SafeFileHandle handle)
    {
        var number = (int)handle.DangerousGetHandle();
        return OperatingSystem.IsLinux()
            ? OfStatx((Span<byte> status) => Statx(number, "", EmptyPath, TypeAndInode, ref MemoryMarshal.GetReference(status)))
            : OfStat((Span<byte> status) => IsMacOnIntel ? FstatIntel(number, ref MemoryMarshal.GetReference(status))
                : Fstat(number, ref MemoryMarshal.GetReference(status)));
    }

    /// <summary>
    /// Whether the caller handed a stream over under this number. What was closed is taken by the first file that the runtime opens for
    /// itself; those are marked to be closed on exec, which nothing can be that came through one.
    /// </summary>
    public static bool IsHandedOver(int number) => Fcntl(number, GetDescriptorFlags) is var flags and >= 0 && (flags & CloseOnExec) == 0;

    /// <summary>Whether somebody can still read what is written under this number: the reader of a pipe may have ended.</summary>
    public static bool HasReader(int number)
    {
        // The structure of poll(2): the number, what is asked, and what is found of it; errors are found without being asked for.
        Span<byte> asked = stackalloc byte[8];
        BinaryPrimitives.WriteInt32LittleEndian(asked, number);
        return Poll(ref MemoryMarshal.GetReference(asked), 1, 0) <= 0 || (asked[6] & (PollError | PollHangUp)) == 0;
    }

    private static bool IsMacOnIntel => RuntimeInformation.ProcessArchitecture == Architecture.X64;

    private delegate int Call(Span<byte> status);

    /// <summary>The structure of statx(2), the same on every Linux: type and mode at 28, inode at 32, device at 136.</summary>
    private static string? OfStatx(Call call)
    {
        Span<byte> status = stackalloc byte[256];
        if (call(status) != 0) throw new IOException();
        if ((BinaryPrimitives.ReadUInt16LittleEndian(status[28..]) & TypeMask) != RegularFile) return null;
        return string.Create(null, stackalloc char[64],
            $"{BinaryPrimitives.ReadUInt64LittleEndian(status[136..])}:{BinaryPrimitives.ReadUInt64LittleEndian(status[32..])}");
    }

    /// <summary>The structure of stat(2) on macOS with inodes of 64 bits: device at 0, type and mode at 4, inode at 8.</summary>
    private static string? OfStat(Call call)
    {
        Span<byte> status = stackalloc byte[256];
        if (call(status) != 0) throw new IOException();
        if ((BinaryPrimitives.ReadUInt16LittleEndian(status[4..]) & TypeMask) != RegularFile) return null;
        return string.Create(null, stackalloc char[64],
            $"{BinaryPrimitives.ReadUInt32LittleEndian(status)}:{BinaryPrimitives.ReadUInt64LittleEndian(status[8..])}");
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Statx(int folder, string path, int flags, uint mask, ref byte status);

    [LibraryImport("libc", EntryPoint = "stat", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Stat(string path, ref byte status);

    [LibraryImport("libc", EntryPoint = "fstat")]
    private static partial int Fstat(int number, ref byte status);

    [LibraryImport("libc", EntryPoint = "stat$INODE64", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int StatIntel(string path, ref byte status);

    [LibraryImport("libc", EntryPoint = "fstat$INODE64")]
    private static partial int FstatIntel(int number, ref byte status);

    [LibraryImport("libc", EntryPoint = "fcntl")]
    private static partial int Fcntl(int number, int command);

    [LibraryImport("libc", EntryPoint = "poll")]
    private static partial int Poll(ref byte asked, nuint count, int milliseconds);
}
