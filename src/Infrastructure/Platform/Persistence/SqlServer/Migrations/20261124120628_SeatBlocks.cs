using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PickGo.Infrastructure.Platform.Persistence.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class SeatBlocks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<long>(
                name: "ReservationId",
                table: "ReservationSeats",
                type: "bigint",
                nullable: true,
                oldClrType: typeof(long),
                oldType: "bigint");

            migrationBuilder.AlterColumn<long>(
                name: "Price",
                table: "ReservationSeats",
                type: "bigint",
                nullable: true,
                oldClrType: typeof(long),
                oldType: "bigint");

            migrationBuilder.AddColumn<DateTime>(
                name: "BlockedAt",
                table: "ReservationSeats",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "BlockedBy",
                table: "ReservationSeats",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsBlocked",
                table: "ReservationSeats",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "UnblockedBy",
                table: "ReservationSeats",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "NoOrphans",
                table: "PerformanceSessions",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "PerformanceSessions",
                type: "int",
                nullable: false,
                defaultValue: 0);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "BlockedAt",
                table: "ReservationSeats");

            migrationBuilder.DropColumn(
                name: "BlockedBy",
                table: "ReservationSeats");

            migrationBuilder.DropColumn(
                name: "IsBlocked",
                table: "ReservationSeats");

            migrationBuilder.DropColumn(
                name: "UnblockedBy",
                table: "ReservationSeats");

            migrationBuilder.DropColumn(
                name: "NoOrphans",
                table: "PerformanceSessions");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "PerformanceSessions");

            migrationBuilder.AlterColumn<long>(
                name: "ReservationId",
                table: "ReservationSeats",
                type: "bigint",
                nullable: false,
                defaultValue: 0L,
                oldClrType: typeof(long),
                oldType: "bigint",
                oldNullable: true);

            migrationBuilder.AlterColumn<long>(
                name: "Price",
                table: "ReservationSeats",
                type: "bigint",
                nullable: false,
                defaultValue: 0L,
                oldClrType: typeof(long),
                oldType: "bigint",
                oldNullable: true);
        }
    }
}
